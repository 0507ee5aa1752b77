using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data.Conventions;
using Lavamedia.Platform.Modules;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.DependencyInjection;

namespace Lavamedia.Platform.Data;

/// <summary>
/// The one context of the product, composed from the entity configurations of the registered modules, so that a
/// selection which crosses modules is still one round trip. Entities are reached by <see cref="DbContext.Set{T}()"/>.
/// </summary>
/// <remarks>
/// A migration is added with
/// <c>dotnet ef migrations add Name -p backend/src/Lavamedia.Api -s backend/tools/Lavamedia.Migrator</c>.
/// Contexts are pooled, because making one costs more than most questions do: everything that belongs to one scope is given by
/// <see cref="ServeScope"/>, and nothing else may be kept in a context.
/// </remarks>
public sealed class LavamediaDbContext(DbContextOptions<LavamediaDbContext> options) : DbContext(options)
{
    private static readonly IViewer Nobody = new Viewer();

    /// <summary>The modules that this context's model is composed from.</summary>
    public ModuleCatalog Modules { get; } =
        options.FindExtension<CoreOptionsExtension>()?.ApplicationServiceProvider?.GetRequiredService<ModuleCatalog>()
        ?? throw new InvalidOperationException("The context is made by the services of the product.");

    /// <summary>Who asks, and what for: what visibility filters decide by.</summary>
    public Perspective Perspective { get; private set; } = new(Nobody);

    /// <summary>What the selection asks for; drafts are shown only to those entitled.</summary>
    public Stage Stage
    {
        get => Perspective.Stage;
        set => Perspective.Stage = value;
    }

    /// <summary>The signed-in user, or null for a reader.</summary>
    public Guid? ViewerId => Perspective.ViewerId;

    /// <summary>Makes the context serve a scope, whose viewer asks.</summary>
    internal LavamediaDbContext ServeScope(Perspective perspective)
    {
        Perspective = perspective;
        return this;
    }

    /// <summary>Another context for the same viewer, which whoever asks for it disposes of.</summary>
    internal LavamediaDbContext Like() =>
        new LavamediaDbContext((DbContextOptions<LavamediaDbContext>)this.GetService<IDbContextOptions>()).ServeScope(
            Perspective
        );

    /// <inheritdoc />
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        EnumTextConvention.Configure(configurationBuilder, Modules.EntityAssemblies);
        configurationBuilder.Conventions.Add(_ => new EnumTextConvention());
        configurationBuilder.Conventions.Add(_ => new OwnKeyConvention());
        configurationBuilder.Conventions.Add(_ => new SnakeCaseConvention());
    }

    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.HasPostgresExtension("pgcrypto");
        modelBuilder.HasPostgresExtension("pg_trgm");
        modelBuilder.HasPostgresExtension("unaccent");
        foreach (var assembly in Modules.EntityAssemblies)
        {
            modelBuilder.ApplyConfigurationsFromAssembly(assembly);
        }
    }
}
