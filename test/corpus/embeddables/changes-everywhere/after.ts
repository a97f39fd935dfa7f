import { Embeddable, Embedded, Entity, PrimaryKey, Property } from 'moult';

@Embeddable()
class Audit {
  @Property({ default: 'nobody', length: 80 }) author!: string;
}

@Entity()
class Page {
  @PrimaryKey() id!: number;
  @Embedded(() => Audit, { prefix: false }) audit!: Audit;
}

@Entity()
class Comment {
  @PrimaryKey() id!: number;
  @Embedded(() => Audit) created!: Audit;
  @Embedded(() => Audit, { nullable: true }) changed?: Audit;
}
