import { FORCES, policeUkRecipe } from '../police-uk.ts';

export default policeUkRecipe(FORCES.NORTHUMBRIA);
