/** A school year in the shape of the Dutch government’s open data: texts with line ends in them, instants of midnights in Amsterdam. */
export function publishedYear(schoolyear: string): object {
  const [first = '', last = ''] = schoolyear.split('-');
  const region = (name: string, startdate: string, enddate: string): object => ({ region: name, startdate, enddate });
  return {
    id: `urn:uuid:${schoolyear}`,
    type: 'schoolvakanties',
    canonical: `https://www.rijksoverheid.nl/onderwerpen/schoolvakanties/overzicht-schoolvakanties-per-schooljaar/overzicht-schoolvakanties-${schoolyear}`,
    content: [
      {
        title: `\n Schoolvakanties ${schoolyear} \n`,
        schoolyear: `\n ${schoolyear} \n`,
        vacations: [
          {
            type: '\n Herfstvakantie \n',
            compulsorydates: 'false',
            regions: [
              region('noord', `${first}-10-11T22:00:00.000Z`, `${first}-10-19T22:00:00.000Z`),
              region('midden', `${first}-10-18T22:00:00.000Z`, `${first}-10-26T22:00:00.000Z`),
              // The clocks change in that night.
              region('zuid', `${first}-10-18T22:00:00.000Z`, `${first}-10-26T23:00:00.000Z`),
            ],
          },
          {
            type: 'Kerstvakantie',
            compulsorydates: 'true',
            regions: [region('heel Nederland', `${first}-12-20T23:00:00.000Z`, `${last}-01-04T23:00:00.000Z`)],
          },
          {
            type: 'Zomervakantie',
            compulsorydates: 'true',
            regions: [region('noord', `${last}-07-04T22:00:00.000Z`, `${last}-08-16T22:00:00.000Z`)],
          },
        ],
        notice: 'Scholen mogen hiervan afwijken.',
      },
    ],
  };
}
