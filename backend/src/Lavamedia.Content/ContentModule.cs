using Lavamedia.Content.Access;
using Lavamedia.Platform.Modules;

namespace Lavamedia.Content;

/// <summary>Articles, pages and categories: what is written, its versions, and its way to readers.</summary>
public sealed class ContentModule : IModule
{
    /// <inheritdoc />
    public void Register(ModuleBuilder module)
    {
        module.AddEntities();
        module.AddPermissions(ContentPermissions.All);
    }
}
