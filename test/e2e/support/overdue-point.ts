import { asPersona } from './as-persona.ts';

export const overdueList = 'lesopafstand-randvoorwaarden';

/** The school leader has given the point on Wi-Fi to Ilse de Boer, who should have done it long ago. */
export async function giveAnOverduePoint(address: string): Promise<void> {
  const leader = await asPersona(address, 'leader');
  const wifi = { checklist: overdueList, item: 'loa-wifi' };
  const { tag } = await leader.ask('getChecklistItem', { params: wifi });
  await leader.ask('changeChecklistItem', {
    params: wifi,
    seen: tag,
    body: { owner: { id: null, name: 'Ilse de Boer' }, due: '2026-01-15' },
  });
}
