using Lavamedia.Api.Commands;

return await LavamediaCommands.Create().Parse(args).InvokeAsync();
