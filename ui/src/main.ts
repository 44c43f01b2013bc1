import './styles/tokens.css';
import './styles/base.css';
import './styles/app.css';
import './styles/themes.css';
import './styles/fold.css';
import { mount } from 'svelte';
import App from './App.svelte';

const target = document.getElementById('app-root');
if (target) mount(App, { target });
