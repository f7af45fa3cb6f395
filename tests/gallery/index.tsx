import '../../assets/styles/tokens.css';
import '../../assets/styles/base.css';
import './catalogue.ts';
import { render } from 'preact';
import { Gallery } from './Gallery.tsx';

const place = document.getElementById('app');
if (place) render(<Gallery />, place);
