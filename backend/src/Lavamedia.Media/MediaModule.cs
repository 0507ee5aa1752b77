using Lavamedia.Media.Access;
using Lavamedia.Platform.Modules;

namespace Lavamedia.Media;

/// <summary>The media library: uploads, the variants made of them, and their delivery.</summary>
public sealed class MediaModule : IModule
{
    /// <inheritdoc />
    public void Register(ModuleBuilder module)
    {
        module.AddEntities();
        module.AddPermissions(MediaPermissions.All);
    }
}
