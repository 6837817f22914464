import type { KyotoWords } from './words.ts';

export const english: KyotoWords = {
  title: 'Rethinking Responses to Crime',
  subtitle: 'Justice, Security and Citizen Engagement to Promote Sustainable Peace and Development',
  opening: 'Opening address',
  keynote: 'Keynote address',
  project: 'A project in the field',
  closing: 'Closing remarks and summary',
  carried: 'What the evidence carried',
  carriedText: 'The summary holds what was shown here, with its sources and what is left open.',
  notes: {
    opening:
      'The audience comes in. Leave this screen until the opening address begins, then start the clock.',
    keynote:
      'Blank the screen with b if the speaker wants the room. Have the first question ready behind it.',
    project:
      'The video runs from the hall’s own player: blank the screen, and bring it back when the film ends.',
    question:
      'Read the question aloud. Show a card when a panellist makes its point, not before; what fits elsewhere is found by search.',
    closing:
      'Say what is agreed, what is open, and who will measure it. The summary page lists only what was on this screen.',
  },
  cards: {
    'homicide-since-2000':
      'Each line is a region: how many of its countries went the way that most went. Right of the dashed line is most of them. Ask: what do the countries that fell have in common?',
    'homicide-women-men':
      'Men are killed more often; women are killed more often by those close to them, which this screen does not show. Say so before somebody else does.',
    'homicide-law':
      'Each dot is a country. The two go together; neither is shown to cause the other. Ask a panellist from a country that lies far from the cloud.',
    'police-trust-americas':
      'People were asked in a survey. Each line is a country with its margin; where the margin crosses the middle, it cannot be told on which side the country lies.',
    'police-trust-africa':
      'The same question on another continent, asked by another survey: do not compare single countries over the two screens.',
    'trust-and-homicide':
      'Where people are killed more often, trust tends to be lower. It can run either way, or both can follow from a third thing. Ask what came first at home.',
    'robbery-reported':
      'What victims say that they told the police. Where few report, recorded crime says more about trust than about crime.',
    'safe-walking-women-men':
      'The same streets, felt differently. Ask: who was asked when the patrol routes were planned?',
    'london-good-job':
      'One capital, asked every quarter, borough by borough. It is an example of how it can be measured, not of how the world is.',
    'community-before-after':
      'A gap is a finding: nobody has measured this in a way that can be compared. Ask the panel what they would have to count from tomorrow on.',
    concentration:
      'The line shows how much of the crime lies in how little of the area. If crime were spread evenly, it would follow the straight line. Ask: is the work as concentrated as the crime?',
    'concentration-burglary':
      'Another country, another offence, the same shape. Places are rounded, and no address can be read from this.',
    'unsafe-africa':
      'What people feel, country by country, with the margin of the survey. Feeling unsafe and being unsafe are not the same; both matter.',
    'unsentenced-level':
      'People who wait in prison and have not been sentenced. Each line is a region. Ask: how long do they wait? The data does not say.',
    'unsentenced-and-law':
      'Where the law is judged to be stronger, fewer wait without a sentence. The judgement is by experts; the count is official.',
    'prison-full':
      'Right of the dashed line more people are held than there is room for, as countries report it themselves.',
    'bribery-people':
      'People were asked whether an official had wanted a bribe. Those who had no contact with officials are not counted.',
    'press-freedom':
      'A score by experts, over few years and with one method: a change of method before that cannot be bridged. Ask who tells the public when an institution fails.',
    'human-rights-body':
      'Whether an independent body exists, by a published standard. It does not say how well it works.',
    'women-police':
      'Which countries report it at all is part of the finding. Ask: what changes for a victim when she can speak to a woman?',
    'births-registered':
      'Who does not exist on paper can neither vote nor own nor be protected. It begins here.',
    'young-and-minorities':
      'A gap is a finding: the young and minorities are not in these numbers. Ask each panellist whether their own institution knows.',
    'rio-killings-by-police':
      'One state that publishes this month by month. Publishing it is the first step; say so.',
    'police-interference':
      'Where police meddle with private life, people trust them less. Two surveys set side by side, not an experiment.',
    'stop-and-search':
      'A gap is a finding: stops are counted, what they do to trust is not. Ask what would be needed to know.',
    'early-rise':
      'Every series that is watched, and how often it would raise a false alarm. An alarm is a question to the people on the ground, not an answer.',
    defenders: 'Those who speak up are counted when they are killed, and not before.',
    'conflict-deaths':
      'In most countries no change can be told. Where wars are fought, the numbers are the least certain: that belongs to the sentence.',
    'cyber-fraud':
      'What the police recorded, so more reporting looks like more crime. Ask: would a victim in your country know where to report it?',
    'resilience-and-crime':
      'Both scores are by the same experts, so they may go together for that reason alone. Ask a critic of the index first.',
    trafficking:
      'Victims that were found. More can mean more trafficking, or that somebody began to look. Close the round here: what will each of us measure?',
  },
};
