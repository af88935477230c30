// Money spent among the benefits: an input, not what comes of it.
import { costKinds } from '../../domain/profiles';
import { contains, endsWith, isOwnWage } from '../../lexicon';
import { operatorOf } from '../measures';
import { moneyOf } from '../view';
import { defineRule } from '../rule';

const BENEFITS = ['economicBenefit', 'socialBenefit', 'ecologicalBenefit', 'sustainableImpact'];

export default defineRule({
  id: 'input-as-result',
  title: { 'zh-CN': '投入不作产出、效益', 'en-US': 'Inputs are neither outputs nor benefits' },
  severity: 'warning',
  heading: 'relevance',
  basis: 'regulation',
  source: '财预〔2015〕88号、财预〔2021〕101号：效益指标反映产出带来的影响',
  scope: 'table',
  kinds: ['project', 'strategic', 'annual'],
  yieldsTo: ['cost-word-outside-cost'],
  messages: {
    input: {
      'zh-CN':
        '“{name}”（{value}）是投入的资金，却列在“{found}”下。请写这笔资金带来的结果，投入列在成本指标。',
      'en-US':
        '“{name}” ({value}) is money put in but stands under “{found}”. Say what it brings; money belongs among costs.',
    },
    wage: {
      'zh-CN':
        '“{name}”（{value}）是给本单位人员的钱，属于投入，不反映成效。请改为这些人员完成的工作或效果。',
      'en-US':
        '“{name}” ({value}) is what staff is paid: an input. Say what the staff does, or what comes of it.',
    },
  },
  check({ view, report }) {
    for (const { name, kind, kindText, target, nameCell, targetCell } of view.indicators) {
      const isCostKind = kind !== undefined && costKinds.includes(kind);
      if (
        !isCostKind &&
        moneyOf(target) &&
        !['≤', '<'].includes(operatorOf(target) ?? '') &&
        isOwnWage(name)
      ) {
        report({ message: 'wage', cells: [nameCell, targetCell], values: { name, value: target.text } });
        continue;
      }
      if (!kind || !moneyOf(target) || contains(name, 'leverageWords')) continue;
      // Money paid out can be an output; money put in cannot.
      const isInput =
        kind === 'quantity'
          ? endsWith(name, 'investedEnds')
          : BENEFITS.includes(kind) && endsWith(name, 'inputEnds') && contains(name, 'fiscalWords');
      if (!isInput) continue;
      report({
        message: 'input',
        cells: [nameCell, targetCell],
        values: { name, value: target.text, found: kindText },
      });
    }
  },
});
