import { formatNumber, formatYears } from '../../i18n/format.ts';
import { LEAST_AREAS, type Link, type Together } from './link.ts';
import type { BesideWords, Named } from './words.ts';

const number = (value: number) => formatNumber(value, 2, 'ar');
const said = ({ rho, low, high, areas }: Link) =>
  `ارتباط الرتب ${number(rho)}، مجال الثقة 95% من ${number(low)} إلى ${number(high)}، عدد المناطق ${areas}`;

function together({ trust, other, counted }: Named, found: Together): string[] {
  const [t, o] = [`«${trust}»`, `«${other}»`];
  if (found.kind === 'refused') {
    switch (found.why) {
      case 'no-years':
        return [`لا تتداخل سنوات ${t} وسنوات ${o}، فلا يمكن مقارنة شيء.`];
      case 'other-areas':
        return [
          `يُعرف ${t} و${o} لأنواع مختلفة من المناطق، ولا شيء متاح يقول أيها يقع في أيها. ويمكن النظر إليهما جنبا إلى جنب للمجموع، لا مقارنتهما منطقة بمنطقة.`,
        ];
      case 'whole-only':
        return [`لا يُعرف ${o} إلا للمجموع. ويمكن النظر إليه إلى جانب ${t}، لا مقارنته منطقة بمنطقة.`];
      case 'few-areas':
        return [
          `عدد المناطق التي فيها كلاهما في السنوات نفسها ${found.areas}؛ ويلزم ${LEAST_AREAS} على الأقل للمقارنة.`,
        ];
    }
  }
  const { years, over, within } = found;
  const span = formatYears(years.from, years.to, 'ar');
  const overSaid = !over
    ? 'أحد المقياسين واحد في كل مكان، فلا يمكن مقارنة المناطق.'
    : over.side === 0
      ? `بين المناطق (متوسطات ${span}) لا تظهر صلة واضحة بين ${t} و${o} (${said(over)}).`
      : `بين المناطق (متوسطات ${span}) يكون ${o} ${over.side > 0 ? 'أعلى' : 'أدنى'} حيث يكون ${t} أعلى (${said(over)}).`;
  const withinSaid = within
    ? within.side === 0
      ? `داخل المناطق، من النصف الأول من هذه السنوات إلى الثاني، لا تظهر صلة واضحة بين التغيرات (${said(within)}).`
      : `داخل المناطق، من النصف الأول من هذه السنوات إلى الثاني، ارتفع ${o} ${within.side > 0 ? 'أكثر' : 'أقل أو انخفض أكثر'} حيث ارتفع ${t} أكثر (${said(within)}).`
    : years.count < 4
      ? `عدد السنوات (${years.count}) أقل مما يكفي للنظر في التغير داخل المناطق؛ ويلزم أربع.`
      : 'تغير أحد المقياسين تغيرا واحدا في كل مكان، فلا يمكن مقارنة التغير.';
  return [
    overSaid,
    withinSaid,
    ...(counted
      ? [
          `${o} عدد لا معدل: لا يذكر أي ملف متاح عدد سكان كل منطقة، ولذلك فالمناطق الكبيرة لديها أكثر وتتغير أكثر.`,
        ]
      : []),
  ];
}

/** What is said where trust stands beside another measure, in Arabic. */
export const arabic: BesideWords = {
  caveat:
    'قد تزيد الثقة من الجرائم المسجلة: فمن يثقون في الشرطة يبلغون أكثر. وارتفاع الجرائم المسجلة إلى جانب ارتفاع الثقة ليس دليلا على أن الثقة تضر، وانخفاضها إلى جانب انخفاض الثقة ليس دليلا على الأمان. وسير رقمين معا لا يبين أن أحدهما يُحدث الآخر.',
  middle: 'وسيط جميع المناطق',
  aYear: (unit) => `${unit} سنويا`,
  numberOf: (subject) => (/^عدد /.test(subject) ? subject : `عدد ${subject}`),
  together,
};
