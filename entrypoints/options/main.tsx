import '../../assets/styles/tokens.css';
import '../../assets/styles/base.css';
import { mount } from '../../components/app/mount.tsx';
import { OptionsPage } from '../../components/app/OptionsPage.tsx';
import { openDesk } from '../../lib/view/create-desk.ts';

mount(<OptionsPage />, openDesk());
