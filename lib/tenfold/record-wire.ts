import * as v from 'valibot';
import type { CrmRecord } from './model.ts';
import { idWire, optionalText, present } from './wire.ts';

const plainRecord = v.pipe(
  v.object({
    id: idWire,
    module: v.string(),
    name: optionalText,
    link: optionalText,
    editLink: optionalText,
    email: optionalText,
    description: optionalText,
    parentName: optionalText,
    parentLink: optionalText,
  }),
  v.transform(({ id, module, name, ...rest }): CrmRecord => ({ id, module, name: name ?? '', ...present(rest) })),
);

const beanRecord = v.pipe(
  v.object({
    bean_id: idWire,
    bean_module: v.string(),
    bean_name: optionalText,
    bean_link: optionalText,
    bean_edit_link: optionalText,
  }),
  v.transform(
    (bean): CrmRecord => ({
      id: bean.bean_id,
      module: bean.bean_module,
      name: bean.bean_name ?? '',
      ...present({ link: bean.bean_link, editLink: bean.bean_edit_link }),
    }),
  ),
);

const isBean = (record: unknown): boolean =>
  typeof record === 'object' && record !== null && Object.keys(record).some((key) => key.startsWith('bean_'));

/** Either of the two shapes in which the reference shows records; chosen first, so that a failure names its field. */
export const recordWire: v.GenericSchema<unknown, CrmRecord> = v.lazy((record) =>
  isBean(record) ? beanRecord : plainRecord,
);
