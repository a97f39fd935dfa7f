import { Entity, ManyToOne, PrimaryKey } from 'moult';

@Entity()
class Kept {
  @PrimaryKey()
  id!: number;
  @ManyToOne(() => Gone, { nullable: true }) gone?: Gone;
}
@Entity({ schema: 'old' })
class Gone {
  @PrimaryKey()
  id!: number;
  @ManyToOne(() => Kept) kept!: Kept;
}
