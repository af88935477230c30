// A task in the place of a measure: 开展…活动 says what to do, not what is counted of it.
import { endsWith, isMeasurableName, isRateName, nameHead, startsWith } from '../../lexicon';
import { unitOf } from '../measures';
import { defineRule } from '../rule';

/** 数量, 长度, 情况: the name says what is counted or looked at. */
const MEASURE = /[数量度额率比次期场]$|批次|时间|情况|质量|效果|成效$/;

export default defineRule({
  id: 'task-as-name',
  title: { 'zh-CN': '名称写衡量什么', 'en-US': 'Names say what is measured' },
  severity: 'info',
  heading: 'appropriateness',
  basis: 'practice',
  source: '审核经验：任务写在目标里，指标写衡量任务的尺度',
  scope: 'table',
  kinds: ['project', 'strategic', 'annual'],
  yieldsTo: ['not-an-indicator', 'output-under-benefit', 'value-not-fitting-name'],
  messages: {
    task: {
      'zh-CN': '“{name}”（{value}）是一项任务，没有说明数的是什么。请把衡量的内容写进名称，例如“{example}”。',
      'en-US':
        '“{name}” ({value}) is a task and does not say what is counted. Name the measure, such as “{example}”.',
    },
  },
  check({ view, report }) {
    for (const { name, target, nameCell } of view.indicators) {
      const unit = unitOf(target);
      if (unit === undefined || unit === '' || !startsWith(name, 'taskStarts')) continue;
      const head = nameHead(name);
      if (!endsWith(name, 'taskEnds') || isRateName(name) || isMeasurableName(name) || MEASURE.test(head))
        continue;
      const example = `${head.replace(/^(?:开展|组织开展|完成|做好|推进)/, '')}${unit.startsWith('场') ? '场次' : unit === '%' ? '完成率' : '数量'}`;
      report({ message: 'task', cells: [nameCell], values: { name, value: target.text, example } });
    }
  },
});
