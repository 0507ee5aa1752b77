namespace Lavamedia.Notifications.Webhooks;

/// <summary>An address of a partner that is told what happens.</summary>
public sealed class Webhook
{
    /// <summary>The key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The name of the partner or of the purpose.</summary>
    public required string Name { get; set; }

    /// <summary>Where deliveries go.</summary>
    public required string TargetUrl { get; set; }

    /// <summary>What deliveries are signed with.</summary>
    public required string Secret { get; set; }

    /// <summary>Whether deliveries are made.</summary>
    public WebhookStatus Status { get; set; }
}
