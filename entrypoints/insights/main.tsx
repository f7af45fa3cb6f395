import '../../assets/styles/tokens.css';
import '../../assets/styles/base.css';
import { InsightsPage } from '../../components/app/InsightsPage.tsx';
import { mount } from '../../components/app/mount.tsx';
import { openDesk } from '../../lib/view/create-desk.ts';

mount(<InsightsPage />, openDesk());
