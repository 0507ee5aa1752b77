using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Notifications.Newsletter.Subscribers;

/// <summary>What the schema shows of a subscription.</summary>
[ObjectType<NewsletterSubscriber>]
public static class NewsletterSubscriberType
{
    /// <summary>Binds the fields.</summary>
    public static void Configure(IObjectTypeDescriptor<NewsletterSubscriber> type)
    {
        type.Description("A reader who asked for the newsletter.");
        type.Field(subscriber => subscriber.Id).Type("ID").ID<NewsletterSubscriber>();
        type.Field(subscriber => subscriber.Email).Filterable();
        type.Field(subscriber => subscriber.Locale).Filterable();
        type.Field(subscriber => subscriber.Status).Filterable();
        type.Field(subscriber => subscriber.CreatedAt).Sortable();
        type.Field(subscriber => subscriber.ConfirmedAt).Sortable();
    }
}
