import { FORCES } from '../police-uk/forces.ts';
import { policeUkRecipe } from '../police-uk/recipe.ts';

export default policeUkRecipe(FORCES.CITY_OF_LONDON);
