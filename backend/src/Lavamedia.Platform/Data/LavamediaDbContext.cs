using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data.Conventions;
using Lavamedia.Platform.Modules;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Platform.Data;

/// <summary>
/// The one context of the product, composed from the entity configurations of the registered modules, so that a
/// selection which crosses modules is still one round trip. Entities are reached by <see cref="DbContext.Set{T}()"/>.
/// </summary>
/// <remarks>
/// A migration is added with
/// <c>dotnet ef migrations add Name -p backend/src/Lavamedia.Api -s backend/tools/Lavamedia.Migrator</c>.
/// </remarks>
public sealed class LavamediaDbContext(
    DbContextOptions<LavamediaDbContext> options,
    ModuleCatalog modules,
    IViewer viewer
) : DbContext(options)
{
    /// <summary>The modules that this context's model is composed from.</summary>
    public ModuleCatalog Modules => modules;

    /// <summary>Who asks.</summary>
    public IViewer Viewer => viewer;

    /// <summary>What the selection asks for; drafts are shown only to those entitled.</summary>
    public Stage Stage { get; set; } = Stage.Published;

    /// <summary>Whether the selection asks for more than what is published.</summary>
    public bool AsksForDrafts => Stage == Stage.Draft;

    /// <summary>The signed-in user, or null for a reader.</summary>
    public Guid? ViewerId => viewer.UserId;

    /// <summary>Whether the viewer holds a permission.</summary>
    /// <param name="permission">A code such as <c>content.read_drafts</c>.</param>
    public bool ViewerCan(string permission) => viewer.Can(permission);

    /// <inheritdoc />
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
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
        foreach (var assembly in modules.EntityAssemblies)
        {
            modelBuilder.ApplyConfigurationsFromAssembly(assembly);
        }
    }
}
