/** A file in a multipart form. */
export interface FilePart {
  content: Blob;
  fileName: string;
}

export type Body =
  | { kind: 'json'; value: unknown }
  | { kind: 'form'; fields: Record<string, string> }
  | { kind: 'multipart'; files: Record<string, FilePart> };

function formData(files: Record<string, FilePart>): FormData {
  const form = new FormData();
  for (const [name, { content, fileName }] of Object.entries(files)) form.append(name, content, fileName);
  return form;
}

/** What `fetch` is given for a body. A multipart form's type holds its boundary, so `fetch` has to write that itself. */
export function bodyOf(body: Body | undefined): { contentType?: string; content?: string | FormData } {
  switch (body?.kind) {
    case undefined:
      return {};
    case 'json':
      return { contentType: 'application/json', content: JSON.stringify(body.value) };
    case 'form':
      return { contentType: 'application/x-www-form-urlencoded', content: new URLSearchParams(body.fields).toString() };
    case 'multipart':
      return { content: formData(body.files) };
  }
}
