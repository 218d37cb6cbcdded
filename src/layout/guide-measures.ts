/** The measures of a guide: every amount of its `pay` stands in at least one. */
import { knownTop } from '../guide/known-top.js';
import type { Guide, Pay, Period, PlanStep } from '../guide/types.js';
import { byAxis, measureId, type MeasureOfMany } from './axes.js';
import type { Row, RowGroup } from './measure.js';

const wayNames: Record<Exclude<Period, 'year'>, string> = { month: 'ways-to-earn', hour: 'by-hour', project: 'by-project' };

/**
 * Pay by the year grouped by role, the highest average first; other pay as ways to earn, each period on an axis of its own,
 * the highest upper end first; and the steps of the plan.
 */
export function guideMeasures(guide: Guide): MeasureOfMany[] {
  const payOf = new Map(guide.pay.map((pay) => [pay.id, pay]));
  const planned = new Set(guide.plan.flatMap((step) => step.pay));
  const earned = new Set(guide.strategies.flatMap((strategy) => strategy.pay));
  const axes = byAxis(guide.pay.filter((pay) => pay.amount.period === 'year' || !planned.has(pay.id) || earned.has(pay.id)));
  const measures = axes.map(({ items, ...axis }): MeasureOfMany =>
    axis.period === 'year'
      ? { ...axis, id: measureId('by-role', axis), kind: 'roles', groups: roleGroups(guide, items) }
      : { ...axis, id: measureId(wayNames[axis.period], axis), kind: 'ways', groups: [{ label: '', rows: items.sort((a, b) => knownTop(b.amount) - knownTop(a.amount)).map((pay) => payRow(pay)) }] },
  );
  const order = ['year', 'month', 'hour', 'project'];
  measures.sort((a, b) => order.indexOf(a.period) - order.indexOf(b.period));
  return [...measures, ...stepMeasures(guide.plan, payOf)];
}

function roleGroups(guide: Guide, pays: readonly Pay[]): RowGroup[] {
  const groups = guide.roles.map((role, place): RowGroup => ({ label: role.label, role: { id: role.id, place }, rows: pays.filter((pay) => pay.role === role.id).map((pay) => payRow(pay)) }));
  groups.sort((a, b) => rank(b) - rank(a));
  groups.push({ label: '', anyone: true, rows: pays.filter((pay) => pay.role === null).map((pay) => payRow(pay)) });
  return groups.filter(({ rows }) => rows.length > 0);
}

/** Groups with an average come first, by it; then the others, by their upper end. */
function rank({ rows }: RowGroup): number {
  const averages = rows.flatMap(({ amount }) => amount?.value ?? []);
  return averages.length > 0 ? Math.max(...averages) : -1 / (1 + Math.max(0, ...rows.flatMap(({ amount }) => (amount ? knownTop(amount) : []))));
}

function stepMeasures(plan: readonly PlanStep[], payOf: ReadonlyMap<string, Pay>): MeasureOfMany[] {
  const paid = plan.flatMap((step) => step.pay.flatMap((id) => payOf.get(id) ?? []));
  const axes = byAxis(paid);
  return axes.map(({ items, ...axis }): MeasureOfMany => {
    const rows = plan.flatMap((step): Row[] => {
      const pays = items.filter((pay) => step.pay.includes(pay.id));
      const bare: Row = { label: '', detail: '', what: '', month: step.month, source: step.source };
      return pays.length > 0 ? pays.map((pay) => ({ ...payRow(pay), label: '', detail: pay.who, month: step.month })) : [bare];
    });
    const name = axes.some((other) => other.period !== axis.period) ? `by-step-${axis.period}` : 'by-step';
    return { ...axis, id: measureId(name, axis), kind: 'steps', groups: [{ label: '', rows }] };
  });
}

function payRow(pay: Pay): Row {
  return { label: pay.label, detail: '', what: pay.measure, amount: pay.amount, source: pay.source };
}
