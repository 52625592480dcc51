import { addUpload } from '../../use-cases/uploads/add-upload.ts';
import { listUploads } from '../../use-cases/uploads/list-uploads.ts';
import { recogniseUpload } from '../../use-cases/uploads/recognise-upload.ts';
import { removeUpload } from '../../use-cases/uploads/remove-upload.ts';
import { json, nothing } from '../answer.ts';
import { defineRoute } from '../define-route.ts';
import type { Route } from '../route.ts';
import { idParams } from '../schemas/shared.ts';
import { uploadKept, uploadList, uploadQuery, uploadRecognised } from '../schemas/uploads.ts';

export const uploadRoutes: readonly Route[] = [
  defineRoute({
    method: 'get',
    path: '/uploads',
    operation: 'listUploads',
    action: 'audit.read',
    summary: { nl: 'Exports die meetellen', en: 'Exports that count' },
    answers: { 200: { says: 'All of them; their content is not handed out.', json: uploadList } },
    handle: async (call) => json({ uploads: await listUploads(call) }),
  }),
  defineRoute({
    method: 'post',
    path: '/uploads',
    operation: 'addUpload',
    action: 'upload.add',
    summary: { nl: 'Upload een export, of kijk eerst wat erin staat', en: 'Upload an export, or first see what it contains' },
    query: uploadQuery,
    body: 'export',
    answers: {
      200: { says: 'Dry run: what was recognised. Nothing is kept.', json: uploadRecognised },
      201: {
        says: 'Kept with people counted instead of listed; it is judged with what was read last, or with what is read now where nothing was read yet.',
        json: uploadKept,
      },
    },
    problems: [422],
    handle: async (call) => {
      const given = { name: call.query.name, bytes: call.bytes };
      if (call.query.dryRun === 'true')
        return json({ recognised: (await recogniseUpload({ ...call, connected: call.parts.connected }, given)).recognised });
      const kept = await addUpload({ ...call, jobs: call.parts.jobs, connected: call.parts.connected }, given);
      return json(kept, { status: 201, headers: { location: call.at('/uploads') } });
    },
  }),
  defineRoute({
    method: 'delete',
    path: '/uploads/{id}',
    operation: 'removeUpload',
    action: 'upload.remove',
    summary: { nl: 'Laat een export niet meer meetellen', en: 'No longer include an export' },
    params: idParams,
    answers: { 204: { says: 'It is gone, and an audit that reads nothing judges the rest.' } },
    problems: [404],
    handle: async (call) => {
      await removeUpload({ ...call, jobs: call.parts.jobs }, call.params.id);
      return nothing;
    },
  }),
];
