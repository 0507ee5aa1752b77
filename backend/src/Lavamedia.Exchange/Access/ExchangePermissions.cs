using Lavamedia.Platform.Access;

namespace Lavamedia.Exchange.Access;

/// <summary>The rights over what comes in and goes out as a whole.</summary>
public static class ExchangePermissions
{
    /// <summary>Imports from other systems. What an import writes needs the rights for writing it besides.</summary>
    public const string Import = "exchange.import";

    /// <summary>Exports everything: drafts, accounts and the audit log included.</summary>
    public const string Export = "exchange.export";

    /// <summary>What Identity stores; administrators alone hold them by default.</summary>
    internal static PermissionDefinition[] All { get; } =
    [new(Import, "Import content from other systems."), new(Export, "Export everything that the installation holds.")];
}
