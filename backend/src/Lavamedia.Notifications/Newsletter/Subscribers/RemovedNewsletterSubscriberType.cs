using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Notifications.Newsletter.Subscribers;

/// <summary>What the schema shows of a subscription that is no more.</summary>
[ObjectType<RemovedNewsletterSubscriber>]
public static class RemovedNewsletterSubscriberType
{
    /// <summary>Binds the fields.</summary>
    public static void Configure(IObjectTypeDescriptor<RemovedNewsletterSubscriber> type)
    {
        type.Description("A subscription that is no more.");
        type.Field(subscriber => subscriber.Id).ID<NewsletterSubscriber>().Description("The id that it had.");
        type.Field(subscriber => subscriber.Email).Description("The address that it had.");
    }
}
