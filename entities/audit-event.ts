import { Entity, Index, PrimaryKey, Property } from 'moult';

@Entity({ schema: 'audit', tableName: 'event' })
@Index({ properties: ['table', 'rowId'] })
@Index({ properties: ['change'], type: 'gin' })
export class AuditEvent {
  @PrimaryKey({ type: 'bigint', generated: 'identity' })
  id!: string;

  @Property({ type: 'text' })
  table!: string;

  @Property({ type: 'text' })
  rowId!: string;

  @Property({ type: 'json' })
  change!: Record<string, unknown>;

  @Property({ type: 'datetime', length: 3, defaultRaw: 'current_timestamp' })
  at!: Date;
}
