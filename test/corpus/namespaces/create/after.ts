import { Entity, PrimaryKey } from 'moult';

@Entity()
class Plain {
  @PrimaryKey()
  id!: number;
}
@Entity({ schema: 'billing' })
class Invoice {
  @PrimaryKey()
  id!: number;
}
