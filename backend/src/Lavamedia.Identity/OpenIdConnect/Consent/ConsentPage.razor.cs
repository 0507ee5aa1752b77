using Microsoft.AspNetCore.Components;

namespace Lavamedia.Identity.OpenIdConnect.Consent;

/// <summary>Asks whether an application may act for who is signed in.</summary>
public partial class ConsentPage : ComponentBase
{
    /// <summary>The name of the application.</summary>
    [Parameter]
    public string ClientName { get; set; } = string.Empty;

    /// <summary>The name of who is signed in.</summary>
    [Parameter]
    public string Person { get; set; } = string.Empty;

    /// <summary>Where the answer goes.</summary>
    [Parameter]
    public string Target { get; set; } = string.Empty;

    /// <summary>What is asked for.</summary>
    [Parameter]
    public IReadOnlyList<string> Scopes { get; set; } = [];

    /// <summary>The request as it came.</summary>
    [Parameter]
    public string Request { get; set; } = string.Empty;

    private string Say(string scope) => Texts[scope] is { ResourceNotFound: false } text ? text : Texts["Other", scope];
}
