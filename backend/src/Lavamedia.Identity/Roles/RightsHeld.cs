using Lavamedia.Platform.Access;

namespace Lavamedia.Identity.Roles;

/// <summary>The rule that nobody gives or takes a right that he does not hold himself (Z-8).</summary>
public static class RightsHeld
{
    /// <summary>The error when the viewer lacks one of the rights that would change hands; otherwise null.</summary>
    /// <param name="viewer">Who gives or takes.</param>
    /// <param name="codes">Codes of the rights that change hands.</param>
    public static RightNotHeldError? Refuse(IViewer viewer, IEnumerable<string> codes)
    {
        var lacking = codes.Where(code => !viewer.Can(code)).Distinct().Order(StringComparer.Ordinal).ToList();
        return lacking.Count == 0 ? null : new RightNotHeldError(lacking);
    }
}
