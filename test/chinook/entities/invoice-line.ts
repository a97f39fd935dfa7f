import { Entity, ManyToOne, PrimaryKey, Property, type Rel } from 'moult';
import { Invoice } from './invoice.ts';
import { Track } from './track.ts';

@Entity()
export class InvoiceLine {
  @PrimaryKey({ autoincrement: false })
  invoiceLineId!: number;

  @ManyToOne(() => Invoice, {
    fieldName: 'invoice_id',
    foreignKeyName: 'invoice_line_invoice_id_fkey',
    index: 'invoice_line_invoice_id_idx',
  })
  invoice!: Rel<Invoice>;

  @ManyToOne(() => Track, {
    fieldName: 'track_id',
    foreignKeyName: 'invoice_line_track_id_fkey',
    index: 'invoice_line_track_id_idx',
  })
  track!: Track;

  @Property({ type: 'decimal', precision: 10, scale: 2 })
  unitPrice!: string;

  @Property()
  quantity!: number;
}
