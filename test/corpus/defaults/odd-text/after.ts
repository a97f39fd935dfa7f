import { Entity, PrimaryKey, Property } from 'moult';

@Entity()
class A {
  @PrimaryKey()
  id!: number;
  @Property({ default: "it's" }) a!: string;
  @Property({ default: 'back\\slash' }) b!: string;
  @Property({ default: '' }) c!: string;
  @Property({ default: 'line\nbreak' }) d!: string;
  @Property({ default: '"quoted"' }) e!: string;
  @Property({ default: '$$ ; -- `tick` ${x}' }) f!: string;
  @Property({ default: 'ünïcode 🐘' }) g!: string;
}
