// What the page holds when it is opened.

const PRACTICE = `quizgen/${document.documentElement.dataset.practice}`;
const FIRST = document.documentElement.lang;
const SECOND = document.querySelector("#switch .first") ? document.querySelector("#switch .first").lang : FIRST;
const RESULT = "=result"; // no question has this name
const SEALED = JSON.parse(document.getElementById("keys").textContent);
const questions = takeQuestions(document.querySelectorAll("#questions article"));
