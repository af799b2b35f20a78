import vue from '@vitejs/plugin-vue';

const isCustomElement = (tag) => tag.startsWith('dprk-');

export default { plugins: [vue({ template: { compilerOptions: { isCustomElement } } })] };
