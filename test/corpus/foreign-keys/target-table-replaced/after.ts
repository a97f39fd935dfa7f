import { Entity, ManyToOne, PrimaryKey } from 'moult';

@Entity()
class New {
  @PrimaryKey()
  id!: number;
}
@Entity()
class B {
  @PrimaryKey()
  id!: number;
  @ManyToOne(() => New, { joinColumn: 'owner_id', foreignKeyName: 'owner', nullable: true }) owner?: New;
}
