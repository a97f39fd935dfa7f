import { Check, Entity, Enum, Index, ManyToOne, PrimaryKey, Property, Unique } from 'moult';

@Entity({ comment: 'What we lend' })
@Index({ properties: ['title', 'pages'] })
@Unique({ properties: ['isbn', 'edition'] })
@Check({ name: 'book_pages_positive', expression: 'pages > 0' })
export class Book {
  @PrimaryKey()
  id!: number;
  @Property({ length: 100, comment: 'As printed' }) title!: string;
  @Property({ type: 'text', nullable: true }) blurb?: string;
  @Property({ columnType: 'char(13)' }) isbn!: string;
  @Property({ type: 'smallint', default: 1 }) edition!: number;
  @Property({ default: 0 }) pages!: number;
  @Property({ type: 'decimal', precision: 8, scale: 2, default: '9.90' }) price!: string;
  @Property({ type: 'boolean', default: false }) lent!: boolean;
  @Property({ type: 'datetime', length: 3, defaultRaw: 'now()' }) addedAt!: Date;
  @Property({ columnType: 'text[]', default: [] }) tags!: string[];
  @Property({ type: 'json', nullable: true }) meta?: object;
  @Enum({ items: ['new', 'old'] }) age!: string;
  @Enum({ items: ['good', 'bad'], nativeEnumName: 'book_state', default: 'good' }) state!: string;
  @ManyToOne(() => Book, { nullable: true }) sequelOf?: Book;
}
