import { Check, Entity, Enum, Index, PrimaryKey, Property } from 'moult';

abstract class Dated {
  @PrimaryKey() id!: number;
  @Property({ nullable: true, index: true }) createdAt?: Date;
}

@Entity({ inheritance: 'tpt' })
class Document extends Dated {
  @Property() title!: string;
}

@Entity()
@Check({ expression: 'amount > 0', property: 'amount' })
class Invoice extends Document {
  @Property({ index: true }) amount!: number;
  @Enum({ items: ['open', 'paid'] }) state!: string;
  @Property({ length: 20 }) declare title: string;
}

@Entity({ abstract: true })
abstract class Signed extends Document {
  @Property() signedBy!: string;
}

@Entity({ tableName: 'legal.contracts' })
class Contract extends Signed {
  @Property({ unique: true }) number!: string;
}
