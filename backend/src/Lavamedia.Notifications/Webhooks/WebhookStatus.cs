namespace Lavamedia.Notifications.Webhooks;

/// <summary>Whether deliveries are made to a webhook.</summary>
public enum WebhookStatus
{
    /// <summary>Deliveries are made.</summary>
    Active,

    /// <summary>Paused by a person, or because the address answered nothing for days.</summary>
    Disabled,
}
