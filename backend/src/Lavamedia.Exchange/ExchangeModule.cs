using Lavamedia.Exchange.Access;
using Lavamedia.Exchange.Exporting;
using Lavamedia.Exchange.Importing;
using Lavamedia.Exchange.Importing.Attachments;
using Lavamedia.Exchange.Records;
using Lavamedia.Exchange.Runs;
using Lavamedia.Exchange.Runs.Files;
using Lavamedia.Platform.Modules;
using Microsoft.Extensions.DependencyInjection;

namespace Lavamedia.Exchange;

/// <summary>What comes in from other systems, and what goes out to be kept or to move.</summary>
public sealed class ExchangeModule : IModule
{
    /// <inheritdoc />
    public void Register(ModuleBuilder module)
    {
        module.AddEntities();
        module.AddGraphQLTypes();
        module.AddPermissions(ExchangePermissions.All);
        module
            .Services.AddScoped<ExternalRecords>()
            .AddScoped<AttachmentFiles>()
            .AddScoped<PlanSlugs>()
            .AddScoped<ImportAuthors>()
            .AddScoped<ImportCategories>()
            .AddScoped<ImportTags>()
            .AddScoped<ImportAttachments>()
            .AddScoped<ImportItems>()
            .AddScoped<RunImport>()
            .AddScoped<RunExport>()
            .AddScoped<RunRestore>()
            .AddScoped<StartExchange>();
        module
            .HandleJob<RunExchange, RunExchangeHandler>("exchange.run", RunExchangeHandler.Policy)
            .HandleJob<PruneExchangeRuns, PruneExchangeRunsHandler>("exchange.prune_runs")
            .Schedule("exchange.prune_runs", TimeSpan.FromHours(12), new PruneExchangeRuns(FileDays: 7, Days: 90))
            .MapEndpoints(ImportFileEndpoint.Map)
            .MapEndpoints(ExportFileEndpoint.Map);
    }
}
