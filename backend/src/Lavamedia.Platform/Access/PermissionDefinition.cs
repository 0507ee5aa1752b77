namespace Lavamedia.Platform.Access;

/// <summary>A right that a module asks for.</summary>
/// <param name="Code">The stable code, such as <c>content.publish</c>.</param>
/// <param name="Description">What the right allows, as a sentence for those who give it.</param>
/// <param name="DefaultRoles">Names of the built-in roles that hold it; administrators hold every right.</param>
public sealed record PermissionDefinition(string Code, string Description, params IReadOnlyList<string> DefaultRoles)
{
    /// <summary>Whether a role can bring the permission for some areas only, such as the sections of the newsroom.</summary>
    public bool CanBeLimited { get; init; }
}
