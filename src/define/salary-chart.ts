/** Registers `<salary-chart>` with the built-in guide. */
import { SalaryChart } from '../elements/salary-chart/salary-chart.js';
import './built-in-guide.js';
import { define } from './define.js';

define('salary-chart', SalaryChart);

declare global {
  interface HTMLElementTagNameMap {
    'salary-chart': SalaryChart;
  }
}

export { SalaryChart };
