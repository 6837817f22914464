import type { ThemeWords } from './words.ts';

export const chinese: ThemeWords = {
  themes: {
    violence: {
      name: '免受暴力侵害',
      question: '暴力是否在减少？对谁而言？集中在哪里？',
    },
    trust: {
      name: '对警察和法院的信任',
      question: '哪里的人们信任保护自己的人？信任是否与安全和报案相伴？',
    },
    community: {
      name: '社区警务与预防犯罪',
      question: '在警民合作的地方，发生了什么变化？',
    },
    local: {
      name: '地方实况：从特大城市到乡村',
      question: '犯罪有多集中？这对预防意味着什么？',
    },
    justice: {
      name: '人人可及的司法',
      question: '人们是得到正义，还是在牢房里等待正义？',
    },
    institutions: {
      name: '廉洁、有效、负责的机构',
      question: '良好机构的七项原则中，哪一项最薄弱？在哪里？',
    },
    inclusion: {
      name: '包容：不让任何一个人掉队',
      question: '谁缺席了：女性、青年，还是少数群体？',
    },
    backfire: {
      name: '适得其反的应对',
      question: '我们的警务和惩罚方式会不会加剧紧张？',
    },
    'early-warning': {
      name: '预警与保持和平',
      question: '能否及早、如实地发现上升，并说明误报率？',
    },
    'changing-crime': {
      name: '不断变化的犯罪：有组织犯罪、网络犯罪、跨境犯罪',
      question: '哪些犯罪在增长？各机构是否有能力抵御？',
    },
  },
  tenets: {
    effective: '有效',
    inclusive: '包容',
    responsive: '及时回应',
    participative: '参与',
    representative: '有代表性',
    accountable: '负责',
    transparent: '透明',
  },
  dimensions: { peace: '和平', justice: '正义', inclusion: '包容' },
};
