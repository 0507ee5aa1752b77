using Lavamedia.Identity.Access;
using Lavamedia.Identity.Roles;
using Lavamedia.Platform.Modules;

namespace Lavamedia.Identity;

/// <summary>Who people are, what they may do, and their sessions.</summary>
public sealed class IdentityModule : IModule
{
    /// <inheritdoc />
    public void Register(ModuleBuilder module)
    {
        module.AddEntities();
        module.AddPermissions(IdentityPermissions.All);
        module.AddReferenceData<RoleReferenceData>();
    }
}
