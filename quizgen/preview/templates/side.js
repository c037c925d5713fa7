window.pycmd = (said) => { if (said === "ans") parent.postMessage({ flip: true }, location.origin); };
