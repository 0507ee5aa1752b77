using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Lavamedia.Platform.Data;

/// <summary>Keeps one model per composition of modules, so that tests may compose fewer than the product does.</summary>
public sealed class ComposedModelCacheKeyFactory : IModelCacheKeyFactory
{
    /// <inheritdoc />
    public object Create(DbContext context, bool designTime)
    {
        var composition = context is LavamediaDbContext lavamedia
            ? string.Join('|', lavamedia.Modules.EntityAssemblies.Select(assembly => assembly.GetName().Name))
            : string.Empty;
        return (context.GetType(), composition, designTime);
    }
}
