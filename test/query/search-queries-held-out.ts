/** A second set of the same kind as `search-queries.ts`, kept apart while the ranking was tuned. */
import { judged } from './search-queries.js';

export const heldOutQueries = judged(`
[exact and lower case]
probability => basics/math-basics/probability
calculus => basics/math-basics/calculus
async programming => basics/python-skills/async-programming
getting started => basics/getting-started
core workflow => build-skills/core-workflow
system prompts => build-skills/prompt-patterns/system-prompts
react patterns => build-skills/prompt-patterns/react-patterns
human feedback => build-skills/model-evaluation/human-feedback
model merging => expert-level/fine-tuning-models/model-merging
saas products => earn/saas-products | earn/revenue-streams/saas-products
finance sector => get-hired/top-employers/finance-sector
competing offers => get-hired/salary-negotiation/competing-offers
async work => get-hired/remote-roles/async-work
model hub => master-the-stack/hugging-face/model-hub
spaces => master-the-stack/hugging-face/spaces
chains => master-the-stack/langchain/chains
master the stack => master-the-stack
memory => master-the-stack/langchain/memory
top employers => get-hired/top-employers

[prefixes while typing]
outp => build-skills/core-workflow/output-parsing
err => build-skills/core-workflow/error-handling
anthr => build-skills/llm-apis/anthropic-claude
rlh => expert-level/fine-tuning-models/rlhf-training
consul => earn/consulting-rates | earn/revenue-streams/consulting-rates | get-hired/top-employers/consulting-firms
work => earn/consulting-rates/workshop-delivery | get-hired/remote-roles/async-work | build-skills/core-workflow
marketp => earn/saas-products/marketplace-listings
finan => get-hired/top-employers/finance-sector
tax => get-hired/remote-roles/tax-strategy
syst => build-skills/prompt-patterns/system-prompts | get-hired/interview-prep/system-design | expert-level/rag-systems | expert-level/advanced-features/rag-systems
model mon => expert-level/mlops-pipelines/model-monitoring
hugg => build-skills/llm-apis/hugging-face | master-the-stack/hugging-face

[typos and swapped letters]
claculus => basics/math-basics/calculus
libaries => basics/python-skills/libraries
pyhton skills => basics/python-skills | basics/getting-started/python-skills
enviroment setup => basics/getting-started/environment-setup
promt patterns => build-skills/prompt-patterns | build-skills/core-workflow/prompt-patterns
anthropc => build-skills/llm-apis/anthropic-claude
eval framworks => build-skills/model-evaluation/eval-frameworks
mulit-agent systems => expert-level/advanced-features/multi-agent-systems
experment trackng => expert-level/mlops-pipelines/experiment-tracking
datset curation => expert-level/fine-tuning-models/dataset-curation
freelence clients => earn/freelance-clients | earn/revenue-streams/freelance-clients
workshp delivery => earn/consulting-rates/workshop-delivery
negociation => get-hired/salary-negotiation | get-hired/salary-negotiation/equity-negotiation
intervew prep => get-hired/interview-prep
leetcdoe => get-hired/interview-prep/leetcode-for-ml
autogard => master-the-stack/pytorch/autograd
trochserve => master-the-stack/pytorch/torchserve
chorma => master-the-stack/vector-databases/chroma
cahins => master-the-stack/langchain/chains
pgvetcor => master-the-stack/vector-databases/pgvector

[joined and split]
multi agent => expert-level/advanced-features/multi-agent-systems
abtesting => build-skills/model-evaluation/a-b-testing
up work => earn/freelance-clients/upwork-profile
errorhandling => build-skills/core-workflow/error-handling
coldemail => earn/freelance-clients/cold-email
pine cone => master-the-stack/vector-databases/pinecone
auto grad => master-the-stack/pytorch/autograd
re ranking => expert-level/rag-systems/reranking
market place => earn/saas-products/marketplace-listings
systemdesign => get-hired/interview-prep/system-design
work shop => earn/consulting-rates/workshop-delivery

[initials, short forms]
la => basics/math-basics/linear-algebra
bleu => build-skills/model-evaluation/bleu-and-rouge
peft => master-the-stack/pytorch/peft
mlops => expert-level/mlops-pipelines | expert-level/advanced-features/mlops-pipelines
vector dbs => expert-level/rag-systems/vector-databases | master-the-stack/vector-databases
eval => build-skills/model-evaluation | build-skills/model-evaluation/eval-frameworks
cd for ml => expert-level/mlops-pipelines/ci-cd-for-ml
tzt => get-hired/remote-roles/time-zone-tips

[variants and other forms]
optimising cost => build-skills/llm-apis/cost-optimization
dataset curating => expert-level/fine-tuning-models/dataset-curation
neural network => basics/ai-fundamentals/neural-networks
system prompt => build-skills/prompt-patterns/system-prompts
ai agent => earn/saas-products/ai-agents
adapter => expert-level/fine-tuning-models/lora-adapters
handling errors => build-skills/core-workflow/error-handling
consulting firm => get-hired/top-employers/consulting-firms
feature store => expert-level/mlops-pipelines/feature-stores
tracking experiments => expert-level/mlops-pipelines/experiment-tracking
freelancing => earn/freelance-clients | earn/revenue-streams/freelance-clients
employer => get-hired/top-employers

[another order, part, questions]
tests a/b => build-skills/model-evaluation/a-b-testing
prompts system => build-skills/prompt-patterns/system-prompts
pytorch tensors => master-the-stack/pytorch/tensor-operations
rouge => build-skills/model-evaluation/bleu-and-rouge
prep for behavioral interviews => get-hired/interview-prep/behavioral-prep
rag embeddings => expert-level/rag-systems/embedding-models
networking and referrals => earn/freelance-clients/referral-network
what are neural networks => basics/ai-fundamentals/neural-networks
how do transformers work => basics/ai-fundamentals/transformers | master-the-stack/hugging-face/transformers-library
should I use few-shot examples => build-skills/prompt-patterns/few-shot-learning
how do i write cold emails to clients => earn/freelance-clients/cold-email
how to build a rag system => expert-level/rag-systems | expert-level/advanced-features/rag-systems
how to create a course => earn/revenue-streams/course-creation
how do I track experiments => expert-level/mlops-pipelines/experiment-tracking
can i negotiate my salary => get-hired/salary-negotiation
working across time zones => get-hired/remote-roles/time-zone-tips
what is a context window => basics/ai-fundamentals/llm-concepts | basics/getting-started/ai-fundamentals | master-the-stack/langchain/memory
`);
