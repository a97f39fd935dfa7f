import { Entity, ManyToOne, PrimaryKey } from 'moult';

@Entity()
class Old {
  @PrimaryKey()
  id!: number;
}
@Entity()
class B {
  @PrimaryKey()
  id!: number;
  @ManyToOne(() => Old, { joinColumn: 'owner_id', foreignKeyName: 'owner', nullable: true }) owner?: Old;
}
