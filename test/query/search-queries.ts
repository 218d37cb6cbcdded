/**
 * What people type when they look for something on the roadmap, and the nodes that would satisfy them.
 * Written from the labels and from knowledge of the subject before the ranking was tuned.
 * Several ids: the query is ambiguous, or two nodes of the tree carry the same topic.
 */
export interface JudgedQuery {
  readonly query: string;
  readonly ids: readonly string[];
}

/** Reads `query => id | id`, one a line; a heading in brackets says what kind of query follows. */
export function judged(table: string): JudgedQuery[] {
  return table
    .split('\n')
    .filter((line) => line.includes('=>'))
    .map((line) => {
      const [query = '', ids = ''] = line.split('=>');
      return { query: query.trim(), ids: ids.split('|').map((id) => id.trim()) };
    });
}

export const searchQueries = judged(`
[exact and lower case]
Linear Algebra => basics/math-basics/linear-algebra
math basics => basics/math-basics | basics/getting-started/math-basics
python skills => basics/python-skills | basics/getting-started/python-skills
ai fundamentals => basics/ai-fundamentals | basics/getting-started/ai-fundamentals
environment setup => basics/getting-started/environment-setup
data structures => basics/python-skills/data-structures
APIs => basics/python-skills/apis
libraries => basics/python-skills/libraries
neural networks => basics/ai-fundamentals/neural-networks
transformers => basics/ai-fundamentals/transformers | master-the-stack/hugging-face/transformers-library
LLM concepts => basics/ai-fundamentals/llm-concepts
ai ethics => basics/ai-fundamentals/ai-ethics
output parsing => build-skills/core-workflow/output-parsing
error handling => build-skills/core-workflow/error-handling
openai api => build-skills/llm-apis/openai-api
cost optimization => build-skills/llm-apis/cost-optimization
bleu and rouge => build-skills/model-evaluation/bleu-and-rouge
A/B Testing => build-skills/model-evaluation/a-b-testing
ci/cd for ml => expert-level/mlops-pipelines/ci-cd-for-ml
feature stores => expert-level/mlops-pipelines/feature-stores
dataset curation => expert-level/fine-tuning-models/dataset-curation
reranking => expert-level/rag-systems/reranking
vector databases => expert-level/rag-systems/vector-databases | master-the-stack/vector-databases
cold email => earn/freelance-clients/cold-email
retainer models => earn/consulting-rates/retainer-models
micro-saas => earn/saas-products/micro-saas
big tech => get-hired/top-employers/big-tech
time zone tips => get-hired/remote-roles/time-zone-tips
total comp => get-hired/salary-negotiation/total-comp
langsmith => master-the-stack/langchain/langsmith
autograd => master-the-stack/pytorch/autograd
PEFT => master-the-stack/pytorch/peft
pgvector => master-the-stack/vector-databases/pgvector
chroma => master-the-stack/vector-databases/chroma
get hired => get-hired
Stage 3 => expert-level
stage 5 get hired => get-hired
basics => basics
earn => earn
expert level => expert-level
hugging face => build-skills/llm-apis/hugging-face | master-the-stack/hugging-face
langchain => master-the-stack/langchain
agents => master-the-stack/langchain/agents | earn/saas-products/ai-agents

[prefixes while typing]
lin => basics/math-basics/linear-algebra | earn/freelance-clients/linkedin-outreach
linear al => basics/math-basics/linear-algebra
proba => basics/math-basics/probability
calcu => basics/math-basics/calculus
statis => basics/math-basics/statistics
neur => basics/ai-fundamentals/neural-networks
transf => basics/ai-fundamentals/transformers | master-the-stack/hugging-face/transformers-library
async prog => basics/python-skills/async-programming
prompt pa => build-skills/prompt-patterns | build-skills/core-workflow/prompt-patterns
few sh => build-skills/prompt-patterns/few-shot-learning
embed => expert-level/rag-systems/embedding-models
chunki => expert-level/rag-systems/chunking-strategies
exper tr => expert-level/mlops-pipelines/experiment-tracking
upw => earn/freelance-clients/upwork-profile
refer => earn/freelance-clients/referral-network
leetc => get-hired/interview-prep/leetcode-for-ml
beh => get-hired/interview-prep/behavioral-prep
pinec => master-the-stack/vector-databases/pinecone
weav => master-the-stack/vector-databases/weaviate
tenso => master-the-stack/pytorch/tensor-operations
torchs => master-the-stack/pytorch/torchserve
vector da => expert-level/rag-systems/vector-databases | master-the-stack/vector-databases
sala => get-hired/salary-negotiation

[one or two typos]
liner algebra => basics/math-basics/linear-algebra
probabilty => basics/math-basics/probability
statistcs => basics/math-basics/statistics
nueral netwroks => basics/ai-fundamentals/neural-networks
tranformers => basics/ai-fundamentals/transformers | master-the-stack/hugging-face/transformers-library
antropic claude => build-skills/llm-apis/anthropic-claude
huging face => build-skills/llm-apis/hugging-face | master-the-stack/hugging-face
fine tunning => expert-level/fine-tuning-models | expert-level/advanced-features/fine-tuning-models
evalution => build-skills/model-evaluation
chunkng strategies => expert-level/rag-systems/chunking-strategies
re-rankng => expert-level/rag-systems/reranking
embeding models => expert-level/rag-systems/embedding-models
vecter databases => expert-level/rag-systems/vector-databases | master-the-stack/vector-databases
upwrok profile => earn/freelance-clients/upwork-profile
linkdin => earn/freelance-clients/linkedin-outreach
referal network => earn/freelance-clients/referral-network
implementaton projects => earn/consulting-rates/implementation-projects
marketplce listings => earn/saas-products/marketplace-listings
salery negotiaton => get-hired/salary-negotiation
equitty => get-hired/salary-negotiation/equity-negotiation
langchian => master-the-stack/langchain
langsmiht => master-the-stack/langchain/langsmith
pytroch => master-the-stack/pytorch
pinceone => master-the-stack/vector-databases/pinecone
weviate => master-the-stack/vector-databases/weaviate
tensr operations => master-the-stack/pytorch/tensor-operations
memmory => master-the-stack/langchain/memory
halucination => basics/ai-fundamentals/llm-concepts | basics/getting-started/ai-fundamentals | build-skills/model-evaluation | build-skills/core-workflow/prompt-patterns | expert-level/rag-systems | basics/ai-fundamentals
consluting rates => earn/consulting-rates | earn/revenue-streams/consulting-rates
behavoral => get-hired/interview-prep/behavioral-prep
expirement tracking => expert-level/mlops-pipelines/experiment-tracking

[joined and split]
finetuning => expert-level/fine-tuning-models | expert-level/advanced-features/fine-tuning-models
lang chain => master-the-stack/langchain
lang smith => master-the-stack/langchain/langsmith
ab testing => build-skills/model-evaluation/a-b-testing
a b test => build-skills/model-evaluation/a-b-testing
cicd => expert-level/mlops-pipelines/ci-cd-for-ml
ci cd => expert-level/mlops-pipelines/ci-cd-for-ml
multiagent => expert-level/advanced-features/multi-agent-systems
fewshot => build-skills/prompt-patterns/few-shot-learning
chainofthought => build-skills/prompt-patterns/chain-of-thought
pg vector => master-the-stack/vector-databases/pgvector
py torch => master-the-stack/pytorch
ml ops => expert-level/mlops-pipelines | expert-level/advanced-features/mlops-pipelines
leet code => get-hired/interview-prep/leetcode-for-ml
linked in => earn/freelance-clients/linkedin-outreach
takehome => get-hired/interview-prep/take-home-projects
microsaas => earn/saas-products/micro-saas
huggingface => build-skills/llm-apis/hugging-face | master-the-stack/hugging-face
vectordb => expert-level/rag-systems/vector-databases | master-the-stack/vector-databases
timezone => get-hired/remote-roles/time-zone-tips
open ai => build-skills/llm-apis/openai-api
torch serve => master-the-stack/pytorch/torchserve
data set curation => expert-level/fine-tuning-models/dataset-curation

[initials and short forms]
cot => build-skills/prompt-patterns/chain-of-thought
rag => expert-level/rag-systems | expert-level/advanced-features/rag-systems
rlhf => expert-level/fine-tuning-models/rlhf-training
fsl => build-skills/prompt-patterns/few-shot-learning
mas => expert-level/advanced-features/multi-agent-systems
hf => build-skills/llm-apis/hugging-face | master-the-stack/hugging-face
nn => basics/ai-fundamentals/neural-networks
lora => expert-level/fine-tuning-models/lora-adapters
db => expert-level/rag-systems/vector-databases | master-the-stack/vector-databases
vector db => expert-level/rag-systems/vector-databases | master-the-stack/vector-databases
stats => basics/math-basics/statistics
prob => basics/math-basics/probability
calc => basics/math-basics/calculus
linalg => basics/math-basics/linear-algebra
evals => build-skills/model-evaluation | build-skills/model-evaluation/eval-frameworks
py => basics/python-skills | basics/getting-started/python-skills
dl datasets => master-the-stack/hugging-face/datasets-library

[spelling variants]
cost optimisation => build-skills/llm-apis/cost-optimization
behavioural prep => get-hired/interview-prep/behavioral-prep
behavioural => get-hired/interview-prep/behavioral-prep
maths => basics/math-basics | basics/getting-started/math-basics
asynchronous programming => basics/python-skills/async-programming
total compensation => get-hired/salary-negotiation/total-comp
interview preparation => get-hired/interview-prep

[plural and singular, other forms]
vector database => expert-level/rag-systems/vector-databases | master-the-stack/vector-databases
chunking strategy => expert-level/rag-systems/chunking-strategies
embeddings => expert-level/rag-systems/embedding-models
chain of thoughts => build-skills/prompt-patterns/chain-of-thought
freelance client => earn/freelance-clients | earn/revenue-streams/freelance-clients
cold emails => earn/freelance-clients/cold-email
rerank => expert-level/rag-systems/reranking
parse output => build-skills/core-workflow/output-parsing
merge models => expert-level/fine-tuning-models/model-merging
negotiate salary => get-hired/salary-negotiation
fine-tune => expert-level/fine-tuning-models | expert-level/advanced-features/fine-tuning-models
llm api => build-skills/llm-apis | build-skills/core-workflow/llm-apis

[words in another order, or some of them]
evaluation of models => build-skills/model-evaluation
monitoring models => expert-level/mlops-pipelines/model-monitoring
thought chain => build-skills/prompt-patterns/chain-of-thought
outreach on linkedin => earn/freelance-clients/linkedin-outreach
offers competing => get-hired/salary-negotiation/competing-offers
python libraries => basics/python-skills/libraries
langchain agents => master-the-stack/langchain/agents
langchain memory => master-the-stack/langchain/memory
remote platforms => get-hired/remote-roles/remote-platforms
startups => get-hired/top-employers/ai-startups
claude => build-skills/llm-apis/anthropic-claude
hugging face datasets => master-the-stack/hugging-face/datasets-library
feedback => build-skills/model-evaluation/human-feedback

[questions and longer phrases]
how do I evaluate a model => build-skills/model-evaluation
how do i split documents into chunks => expert-level/rag-systems/chunking-strategies
what is chain of thought prompting => build-skills/prompt-patterns/chain-of-thought
how to find freelance clients => earn/freelance-clients | earn/revenue-streams/freelance-clients
how much should I charge for consulting => earn/consulting-rates | earn/revenue-streams/consulting-rates
how do I negotiate equity => get-hired/salary-negotiation/equity-negotiation
how to prepare for a system design interview => get-hired/interview-prep/system-design
what is lora => expert-level/fine-tuning-models/lora-adapters
where do i find remote jobs => get-hired/remote-roles/remote-platforms | get-hired/remote-roles
how to set up a python environment => basics/getting-started/environment-setup
how can i reduce the cost of llm calls => build-skills/llm-apis/cost-optimization
how do i deploy a pytorch model => master-the-stack/pytorch/torchserve
which vector database should i use => expert-level/rag-systems/vector-databases | master-the-stack/vector-databases
retrieval augmented generation => expert-level/rag-systems | expert-level/advanced-features/rag-systems
large language models => basics/ai-fundamentals/llm-concepts | build-skills/llm-apis | build-skills/core-workflow/llm-apis
reinforcement learning from human feedback => expert-level/fine-tuning-models/rlhf-training | build-skills/model-evaluation/human-feedback
sell an online course => earn/revenue-streams/course-creation
taxes as a remote worker => get-hired/remote-roles/tax-strategy
`);
