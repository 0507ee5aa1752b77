using Lavamedia.Platform.Access;
using Lavamedia.Platform.Budgets;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Data.Migrating;
using Lavamedia.Platform.Data.Rehearsals;
using Lavamedia.Platform.Documents;
using Lavamedia.Platform.Egress;
using Lavamedia.Platform.Events;
using Lavamedia.Platform.Idempotency;
using Lavamedia.Platform.Jobs;
using Lavamedia.Platform.Jobs.Operations;
using Lavamedia.Platform.Mail;
using Lavamedia.Platform.Modules;
using Lavamedia.Platform.Tallies;
using Lavamedia.Platform.Topics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Lavamedia.Platform;

/// <summary>What all modules share: the database, the viewer, the outbox and its jobs.</summary>
/// <param name="connectionString">The database, in Npgsql's form.</param>
/// <param name="model">Reads EF's model of all modules that are composed; without it, it is made of their configurations.</param>
public sealed class PlatformModule(string connectionString, Func<IModel>? model = null) : IModule
{
    /// <summary>The assembly that holds the migrations: the host, the only project that sees all modules.</summary>
    public const string MigrationsAssembly = "Lavamedia.Api";

    /// <inheritdoc />
    public void Register(ModuleBuilder module)
    {
        module.AddEntities();
        module.AddGraphQLTypes();

        module.Services.AddSingleton(_ => NpgsqlDataSource.Create(connectionString));
        module.Services.AddSingleton(_ => new PreparedReads(connectionString));
        module.Services.AddPooledDbContextFactory<LavamediaDbContext>(
            (services, options) =>
            {
                if (model is not null)
                {
                    options.UseModel(model());
                }

                options
                    .UseNpgsql(
                        services.GetRequiredService<NpgsqlDataSource>(),
                        postgres =>
                            postgres.MigrationsAssembly(MigrationsAssembly).MigrationsHistoryTable("schema_migrations")
                    )
                    // First what modules add to a unit of work, such as the audit trail; then the mark that it has an effect.
                    .AddInterceptors(services.GetServices<ISaveChangesInterceptor>())
                    .AddInterceptors(new IdempotencyInterceptor())
                    // Whoever may not see an entity may not see what hangs on it either: filters on one side are meant.
                    .ConfigureWarnings(warnings =>
                        warnings.Ignore(
                            CoreEventId.PossibleIncorrectRequiredNavigationWithQueryFilterInteractionWarning
                        )
                    )
                    .ReplaceService<IModelCacheKeyFactory, ComposedModelCacheKeyFactory>();
            }
        );
        module.Services.AddScoped(services =>
            (
                Rehearsal.Current?.NewContext(services)
                ?? services.GetRequiredService<IDbContextFactory<LavamediaDbContext>>().CreateDbContext()
            ).ServeScope(services.GetRequiredService<Perspective>())
        );
        module.Services.AddSingleton<DatabaseMigrator>();
        module.Services.AddScoped<Viewer>();
        module.Services.AddScoped<IViewer>(services => services.GetRequiredService<Viewer>());
        module.Services.AddScoped<Perspective>();

        module.Services.AddScoped<IOutbox, Outbox>();
        module.Services.AddJobs();
        module.Services.AddMail(module.Configuration);
        module.Services.AddScoped<ClaimIdempotencyKey>();
        module.Services.Configure<IdempotencyOptions>(options =>
            module.Configuration.GetSection("Lavamedia:Idempotency").Bind(options)
        );
        module.HandleJob<PruneIdempotencyKeys, PruneIdempotencyKeysHandler>("platform.prune_idempotency_keys");
        module.Schedule("platform.prune_idempotency_keys", TimeSpan.FromHours(1), new PruneIdempotencyKeys(Hours: 24));
        module.Services.AddTopics(module.Configuration);
        module.Services.AddBudgets(module.Configuration);
        module.Services.AddTallies(module.Configuration);
        module.Services.AddSharedDocuments(module.Configuration);
        module.Services.AddSingleton<EgressClient>();
        module.Services.Configure<EgressSettings>(settings =>
            module.Configuration.GetSection("Lavamedia:Egress").Bind(settings)
        );
        module.HandleJob<PruneTopicMessages, PruneTopicMessagesHandler>("platform.prune_topic_messages");
        module.Schedule("platform.prune_topic_messages", TimeSpan.FromMinutes(15), new PruneTopicMessages(Minutes: 15));
        module.HandleJob<PruneFinishedJobs, PruneFinishedJobsHandler>("platform.prune_jobs");
        module.Schedule("platform.prune_jobs", TimeSpan.FromHours(1), new PruneFinishedJobs(Days: 7));
    }
}
