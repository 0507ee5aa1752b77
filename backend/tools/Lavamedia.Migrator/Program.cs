// Only dotnet-ef runs this project, and it asks DesignTimeContextFactory for the context.
return 0;
