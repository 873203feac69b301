import "./styles/base.css";
import "./styles/layout.css";
import "./styles/claims.css";
import "./styles/chart.css";
import "./styles/review.css";
import "./styles/sources.css";
import "./styles/stories.css";
import "./styles/overview.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app.tsx";

const root = document.getElementById("root");
if (root)
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
