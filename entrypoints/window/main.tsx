import '../../assets/styles/tokens.css';
import '../../assets/styles/base.css';
import '../../assets/styles/surfaces.css';
import { mount } from '../../components/app/mount.tsx';
import { Panel } from '../../components/app/Panel.tsx';
import { openDesk } from '../../lib/view/create-desk.ts';

mount(<Panel />, openDesk());
