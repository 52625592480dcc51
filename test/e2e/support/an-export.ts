export interface FileToUpload {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** A file as somebody chooses it in a browser. */
export function anExport(name: string, content: object): FileToUpload {
  return { name, mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(content)) };
}

/** Teachers may record, and nobody else. */
export const teachersRecord = anExport('beleid.json', {
  TeamsMeetingPolicy: [
    { Identity: 'Global', AllowCloudRecording: false },
    { Identity: 'Tag:Leraren', AllowCloudRecording: true },
  ],
});
